"""What `validate` finds, read by the rules of each format."""

"""A commune's office: the commands it gives, the people in its register, and their secrets."""

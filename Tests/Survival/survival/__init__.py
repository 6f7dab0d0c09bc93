"""What the loops of `survive.py` are made of."""

import MTTQText

"""The worked figures of the contract as small tables, and what holds a program and the oracle to them."""

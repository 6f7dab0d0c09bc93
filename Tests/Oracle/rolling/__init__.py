"""What `mttq rollup` has to say of many units: random provinces, and the roll-up computed from the words of the contract."""

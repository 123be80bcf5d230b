"""What the fuzzer is made of: what is fuzzed, how inputs are made, and what they may not do."""

"""What runs in the process of a submission, or in the one that it is forked from."""

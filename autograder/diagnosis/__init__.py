"""Known mistakes: how they are written down, and how a submission that makes one is recognised."""

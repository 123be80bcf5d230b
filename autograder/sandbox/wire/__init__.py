"""What crosses the trust boundary, and how it is sent."""

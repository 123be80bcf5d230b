"""From what is written for a lesson to the notebooks, and the pieces of new exercises."""

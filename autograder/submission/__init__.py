"""From the text of a lesson to notebooks, and from submitted notebooks to definitions."""

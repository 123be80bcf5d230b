"""From the text of a deck to slides that a teacher can edit."""

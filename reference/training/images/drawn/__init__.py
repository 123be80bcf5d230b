"""Style images that a few lines of numpy and Pillow draw: nobody's paintings, free to be used."""

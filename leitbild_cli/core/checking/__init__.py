"""What is wrong, doubtful or worth a second look in a file's content; the reader has checked its form before."""

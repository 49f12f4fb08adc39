"""The flow of votes as a picture: rounds side by side, ideas as high as their votes, bands where votes went."""

from leitbild_cli.view.voting.flow.picture import flow_svg

__all__ = ["flow_svg"]

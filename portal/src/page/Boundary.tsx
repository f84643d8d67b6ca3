import { Component, type ReactNode } from "react";

interface Props {
  /** Where the reader is; another place is tried anew. */
  at: string;
  fallback: ReactNode;
  children: ReactNode;
}

/** Shows the fallback in place of a page that could not be fetched or shown. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ at }: Props) {
    if (this.state.failed && at !== this.props.at) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

/** The part without Redis, which the plugins of Octokit use as well; the package types only the whole. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';

  // biome-ignore lint/style/noDefaultExport: that is what the package has.
  export { Bottleneck as default };
}

/** After all tests. */
export default async function removeBuild() {
  globalThis.removeBuild();
}

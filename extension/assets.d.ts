/** A style sheet's text, as esbuild bundles it. */
declare module "*.css" {
  const text: string;
  export default text;
}

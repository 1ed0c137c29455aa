/** A Rust source as text, as the tests bundle it. */
declare module "*.rs" {
  const text: string;
  export default text;
}

// Gives <style> elements that scripts make the page's nonce, so that the policy needs no 'unsafe-inline'.
// A classic script, first in the head: document.currentScript is null in a module.
{
  const nonce = document.currentScript.nonce;
  const make = document.createElement;
  document.createElement = function (name, ...rest) {
    const element = make.call(this, name, ...rest);
    if (/^style$/i.test(name)) element.nonce = nonce;
    return element;
  };
}

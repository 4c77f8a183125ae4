// Written by scripts/generate/cdn.mjs; do not edit.
(function () {
  var own = document.currentScript;
  var network = own && /^(https?:.*\/)mitmach(@[^/]*)?(\/cdn\.js)?([?#]|$)/.exec(own.src);
  if (!network) {
    console.warn(
      'mitmach: Load cdn.js by the address https://<network>/mitmach only; from elsewhere mitmach.js of @mitmach/embed.',
    );
    return;
  }
  var loader = document.createElement('script');
  loader.async = true;
  loader.nonce = own.nonce;
  loader.src = network[1] + '@mitmach/embed@0.1.0/dist/mitmach.js';
  document.head.append(loader);
})();

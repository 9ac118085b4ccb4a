// Makes a passkey or signs in with one. The forms stay hidden where the browser knows no passkeys.
(() => {
  if (!window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON) return;

  const ask = {
    create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
    get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  };

  document.querySelectorAll('form[data-passkey]').forEach(form => {
    const failed = form.querySelector('[data-passkey-failed]');
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      failed.hidden = true;
      const shared = document.getElementById('IsShared');
      if (shared && form.elements.isShared) form.elements.isShared.value = shared.checked;
      try {
        const answer = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) });
        if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
        const credential = await ask[form.dataset.passkey](await answer.json());
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
      } catch (error) {
        // Turned away by the person, or the device has none: said beside the button, and in the console.
        console.info(error);
        failed.hidden = false;
      }
    });
  });
})();

// Before the first paint: light or dark and the size of the text, as chosen on this browser.
(function () {
  const root = document.documentElement;
  const kept = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* a private window keeps nothing */ } };
  const dark = () => (kept('preau-scheme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const sizes = ['normal', 'large', 'larger'];
  const apply = () => {
    root.dataset.theme = dark() ? 'dark' : 'light';
    root.style.colorScheme = root.dataset.theme;
    root.dataset.text = kept('preau-text') ?? 'normal';
  };
  window.preauFrame = {
    toggleScheme() { keep('preau-scheme', dark() ? 'light' : 'dark'); apply(); },
    nextTextSize() { keep('preau-text', sizes[(sizes.indexOf(root.dataset.text) + 1) % sizes.length]); apply(); },
    async signOut() {
      // What this browser still holds of a person's answers goes with the person.
      Object.keys(localStorage).filter((key) => key.startsWith('preau-queue')).forEach((key) => localStorage.removeItem(key));
      const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
      const headers = meta('_csrf') ? { [meta('_csrf_header')]: meta('_csrf') } : {};
      await fetch('sign-out', { method: 'POST', credentials: 'same-origin', headers }).catch(() => {});
      location.href = document.baseURI;
    },
  };
  // The tools of every page act here, at once and also while the server is away.
  document.addEventListener('click', (event) => {
    const tool = event.target instanceof Element ? event.target.closest('[data-frame]') : null;
    window.preauFrame[tool?.dataset.frame]?.();
  });
  apply();
})();

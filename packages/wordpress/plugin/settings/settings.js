/*
 * Offers the organizations of the feed to whoever has to know an id. The browser asks for the feed; where that fails,
 * the preview below the form says why.
 */
((page) => {
  const feed = page.getElementById('mitmach-feed');
  const list = page.getElementById('mitmach-organizations-list');

  const nameIn = (name) => {
    const [language] = page.documentElement.lang.split('-');
    return typeof name === 'string' ? name : (name?.[language] ?? Object.values(name ?? {})[0]);
  };

  const optionOf = ({id, name}) => {
    const option = page.createElement('option');
    option.value = id;
    option.label = nameIn(name) ?? id;
    return option;
  };

  const offer = async () => {
    const address = feed.value.trim();
    if (address === '') return;
    try {
      const answer = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
      const {organizations = []} = await answer.json();
      list.replaceChildren(...organizations.filter((each) => typeof each?.id === 'string').map(optionOf));
    } catch {
      list.replaceChildren();
    }
  };

  feed.addEventListener('change', offer);
  offer();
})(document);

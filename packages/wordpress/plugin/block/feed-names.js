/*
 * The names behind a feed's ids, so that editors choose "SV Fördewind" and not "sv-foerdewind". The editor's browser
 * asks the feed for them, as the widget beside does; where it cannot, the ids themselves are written.
 */
((editor, {useEffect, useState}) => {
  /** Milliseconds that an address stands still before it is asked: somebody may be typing it. */
  const PAUSE = 600;

  /** Where a feed has the names of what an option chooses by id. */
  const LISTS = {
    organizations: (feed) => feed.organizations,
    topics: (feed) => feed.vocabularies?.topics,
    districts: (feed) => feed.vocabularies?.districts,
    categories: (feed) => feed.vocabularies?.categories,
    phases: (feed) => feed.vocabularies?.phases,
  };

  /** One request for each address, however many blocks there are. */
  const requests = new Map();

  /** A text of the feed in the editor's language, else in the feed's, else in any. */
  const textIn = (text, feedLanguage) => {
    if (typeof text === 'string') return text;
    const [language] = document.documentElement.lang.split('-');
    return text?.[language] ?? text?.[feedLanguage] ?? Object.values(text ?? {})[0];
  };

  /** Names by id, of one list of a feed; entries without either are passed over. */
  const namesIn = (list, feedLanguage) => {
    const entries = (Array.isArray(list) ? list : [])
      .map((entry) => [entry?.id, textIn(entry?.name ?? entry?.label, feedLanguage)])
      .filter((pair) => pair.every((part) => typeof part === 'string' && part !== ''));
    return new Map(entries.sort(([, a], [, b]) => a.localeCompare(b)));
  };

  const namesOf = (feed) =>
    Object.fromEntries(
      Object.entries(LISTS).map(([option, of]) => [option, namesIn(of(feed), feed.language)]),
    );

  const ask = async (address) => {
    const answer = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'});
    return answer.ok ? namesOf(await answer.json()) : {};
  };

  const namesAt = (address) => {
    // The widget says what is wrong with a feed; here its ids are good enough.
    if (!requests.has(address)) {
      requests.set(
        address,
        ask(address).catch(() => ({})),
      );
    }
    return requests.get(address);
  };

  /**
   * Names by id, by option, of the feed at an address; empty until it has come, and where it does not come.
   */
  editor.useFeedNames = (address) => {
    const [names, setNames] = useState({});
    useEffect(() => {
      let isWanted = address !== '';
      const timer = setTimeout(async () => {
        const found = isWanted ? await namesAt(address) : {};
        if (isWanted) setNames(found);
      }, PAUSE);
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    }, [address]);
    return names;
  };
})(window.mitmachEditor, window.wp.element);

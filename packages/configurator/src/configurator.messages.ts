export const configuratorMessages = {
  title: 'Choose a widget',
} as const;

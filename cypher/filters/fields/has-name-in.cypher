// With a name in one of these languages.
//= condition
any(tag IN coalesce(field.nameLocales, []) WHERE tag IN {{value}})

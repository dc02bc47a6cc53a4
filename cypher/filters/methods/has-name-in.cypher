// With a name in one of these languages.
//= condition
any(tag IN coalesce(method.nameLocales, []) WHERE tag IN {{value}})

// What every answer that holds a field says of it.
field {
  .fieldId, .nameLocales, .names,
  methodCount: COUNT { (field)<-[:IN_FIELD]-() }
}

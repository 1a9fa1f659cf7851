// Codes that make an order cheaper
table discount {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    text code filters=trim|upper|min:3
    enum kind?=percent {
      values = ["percent", "fixed"]
    }
  
    // Percent, or whole cents
    int amount filters=min:1
  
    bool active?=true
    timestamp? expires_at?
    int times_used? filters=min:0
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree|unique", field: [{name: "code", op: "asc"}]}
  ]
}
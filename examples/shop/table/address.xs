table address {
  auth = false

  schema {
    int id
    timestamp created_at?=now
    int user_id {
      table = "user"
    }
  
    text recipient filters=trim|min:1
    text street filters=trim
    text city filters=trim
    text postal_code filters=trim|upper
  
    // Two letters, such as US or DE
    text country filters=trim|upper|min:2|max:2
  }

  index = [
    {type: "primary", field: [{name: "id"}]}
    {type: "btree", field: [{name: "user_id", op: "asc"}]}
  ]
}
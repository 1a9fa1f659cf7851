// The person who is signed in
query me verb=GET {
  api_group = "auth"
  auth = "user"

  input {
  }

  stack {
    db.get user {
      field_name = "id"
      field_value = $auth.id
      output = ["id", "created_at", "name", "email", "role"]
    } as $user
  
    db.query address {
      where = $db.address.user_id == $auth.id
      sort = {address.created_at: "desc"}
      return = {type: "list"}
    } as $addresses
  }

  response = {user: $user, addresses: $addresses}
}
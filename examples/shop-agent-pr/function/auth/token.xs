// Creates the token that the app sends with every request
function "auth/token" {
  input {
    int user_id {
      table = "user"
    }
  
    // Seconds
    int lifetime?=86400 filters=min:60
  }

  stack {
    db.edit user {
      field_name = "id"
      field_value = $input.user_id
      data = {last_login_at: now}
    } as $user
  
    security.create_auth_token {
      table = "user"
      extras = {}
      expiration = $input.lifetime
      id = $input.user_id
    } as $token
  }

  response = $token
}
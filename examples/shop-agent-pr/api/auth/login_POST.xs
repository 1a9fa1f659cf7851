query login verb=POST {
  api_group = "auth"

  input {
    email email filters=trim|lower
    text password {
      sensitive = true
    }
  }

  stack {
    db.get user {
      field_name = "email"
      field_value = $input.email
      output = ["id", "email", "password"]
    } as $user
  
    precondition ($user != null) {
      error_type = "accessdenied"
      error = "Wrong email or password."
    }
  
    security.check_password {
      text_password = $input.password
      hash_password = $user.password
    } as $matches
  
    precondition ($matches) {
      error_type = "accessdenied"
      error = "Wrong email or password."
    }
  
    function.run "auth/token" {
      input = {user_id: $user.id}
    } as $token
  }

  response = {token: $token}
  middleware = {pre: [{name: "rate_limit"}]}
  guid = "c8Ux4bD-fKq1TzM0wLh9RyEoV5o"
}
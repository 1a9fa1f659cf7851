// Orders and money between two moments
function "report/sales" {
  input {
    timestamp from
    timestamp until
    int top?=5 filters=min:1|max:50
  }

  stack {
    precondition ($input.from < $input.until) {
      error_type = "inputerror"
      error = "The report must end after it begins."
    }
  
    db.query order {
      where = $db.order.created_at >= $input.from && $db.order.created_at < $input.until
      return = {
        type : "aggregate"
        group: {status: $db.order.status}
        eval : {orders: $db.order.id|count, amount: $db.order.total|sum}
      }
    } as $by_status
  
    db.query order_item {
      join = {
        order: {
          table: "order"
          where: $db.order_item.order_id == $db.order.id
        }
      }
    
      where = $db.order.created_at >= $input.from && $db.order.created_at < $input.until && $db.order.status in ["paid", "shipped"]
      return = {type: "list"}
      output = ["product_id", "product_name", "quantity", "unit_price"]
    } as $sold
  
    array.map ($sold) {
      by = $this.unit_price * $this.quantity
    } as $amounts
  
    array.filter ($sold) if ($this.quantity >= 10) as $large_lines
    var $revenue {
      value = $amounts|sum
    }
  
    var $average {
      value = 0
    }
  
    conditional {
      if (($sold|count) > 0) {
        var.update $average {
          value = ($revenue / ($sold|count))|round:2
        }
      }
    }
  
    var $largest {
      value = $sold
        |sort:"quantity":"number":false
        |slice:0:$input.top
    }
  }

  response = {
    by_status       : $by_status
    revenue         : $revenue
    average_line    : $average
    largest_lines   : $largest
    large_line_count: $large_lines|count
  }
}
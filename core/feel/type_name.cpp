#include "core/feel/type_name.h"

namespace huimin::feel {

namespace {

struct TypeOf {
    BasicType operator()(const Null&) const { return BasicType::Null; }
    BasicType operator()(bool) const { return BasicType::Boolean; }
    BasicType operator()(const Number&) const { return BasicType::Number; }
    BasicType operator()(const std::string&) const { return BasicType::String; }
    BasicType operator()(const Date&) const { return BasicType::Date; }
    BasicType operator()(const DaysDuration&) const { return BasicType::DaysDuration; }
    BasicType operator()(const MonthsDuration&) const { return BasicType::MonthsDuration; }
    BasicType operator()(const Value::List&) const { return BasicType::List; }
    BasicType operator()(const Value::Context&) const { return BasicType::Context; }
    BasicType operator()(const Value::Range&) const { return BasicType::Range; }
    BasicType operator()(const Entity&) const { return BasicType::Context; }
    BasicType operator()(const UnknownPtr& unknown) const
    {
        switch (unknown->kind) {
        case Unknown::Kind::Truth: return BasicType::Boolean;
        case Unknown::Kind::Choice: return BasicType::String;
        case Unknown::Kind::Number: return BasicType::Number;
        case Unknown::Kind::Date: return BasicType::Date;
        case Unknown::Kind::Anything: return BasicType::Anything;
        }
        return BasicType::Anything;
    }
};

}  // namespace

BasicType typeOf(const Value& value)
{
    return std::visit(TypeOf{}, value.variant());
}

Bilingual typeName(BasicType type)
{
    switch (type) {
    case BasicType::Null: return {"空值", "null"};
    case BasicType::Boolean: return {"是否", "a boolean"};
    case BasicType::Number: return {"数", "a number"};
    case BasicType::String: return {"文字", "a string"};
    case BasicType::Date: return {"日期", "a date"};
    case BasicType::DaysDuration: return {"日时长", "a days and time duration"};
    case BasicType::MonthsDuration: return {"年月时长", "a years and months duration"};
    case BasicType::List: return {"列表", "a list"};
    case BasicType::Context: return {"上下文", "a context"};
    case BasicType::Range: return {"区间", "a range"};
    case BasicType::Anything: return {"未知", "something not known"};
    }
    return {};
}

Bilingual typeName(const Value& value)
{
    return typeName(typeOf(value));
}

std::string_view feelTypeName(BasicType type)
{
    switch (type) {
    case BasicType::Null: return "Null";
    case BasicType::Boolean: return "boolean";
    case BasicType::Number: return "number";
    case BasicType::String: return "string";
    case BasicType::Date: return "date";
    case BasicType::DaysDuration: return "days and time duration";
    case BasicType::MonthsDuration: return "years and months duration";
    case BasicType::List: return "list";
    case BasicType::Context: return "context";
    case BasicType::Range: return "range";
    case BasicType::Anything: return "Any";
    }
    return "";
}

}  // namespace huimin::feel

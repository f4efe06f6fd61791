#include "core/rulepack/thing.h"

namespace huimin {

Bilingual nameOf(Thing thing)
{
    switch (thing) {
    case Thing::Pack: return {"规则包", "pack"};
    case Thing::Total: return {"合计", "total"};
    case Thing::Document: return {"文件", "document"};
    case Thing::Policy: return {"政策", "policy"};
    case Thing::Paper: return {"材料", "paper"};
    case Thing::Kind: return {"档案种类", "kind of profile"};
    case Thing::Subject: return {"对象", "subject"};
    case Thing::Definition: return {"定义", "definition"};
    case Thing::Standard: return {"地方标准", "standard"};
    case Thing::Parameter: return {"参数", "parameter"};
    case Thing::Benefit: return {"待遇", "benefit"};
    case Thing::Statement: return {"核算", "statement"};
    case Thing::CalendarYear: return {"日历年份", "calendar year"};
    }
    return {};
}

}  // namespace huimin

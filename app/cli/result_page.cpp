#include "app/cli/result_page.h"

#include "app/cli/cell_text.h"
#include "app/cli/due_rows.h"
#include "app/cli/page.h"
#include "app/cli/refused_rows.h"
#include "app/cli/result_closing.h"
#include "app/cli/result_header.h"
#include "app/cli/statement_page.h"

namespace huimin::cli {

std::string resultPage(const Determination& determination, const Layout& layout)
{
    Page page(layout);
    writeHeader(page, determination);
    for (const StatementResult& statement : determination.statements)
        writeStatement(page, statement, determination);
    if (!determination.rows.empty()) {
        writeDue(page, determination);
        writeDueNotSet(page, determination);
        writePending(page, determination);
        writeRefused(page, determination);
        writeTotals(page, determination);
        writeLedger(page, determination);
        writePapers(page, determination);
    }
    writeQuestionList(page, determination);
    return page.text();
}

}  // namespace huimin::cli

#pragma once
#include <memory>
#include <optional>

#include "app/document/comparer.h"
#include "app/document/county_sheets.h"
#include "app/printing/printable_model.h"
#include "app/widgets/page.h"

class QListView;
class QPushButton;

namespace huimin {

class PageDesk;
class PublicityDialog;

/// What can be printed of the open case, and the pages of what is chosen, to be printed or saved as PDF. Beside them the way to a list over
/// several cases.
class PrintPage : public Page {
    Q_OBJECT
public:
    PrintPage(RuleSetPtr rules, CountySheets sheets, Date day, QWidget* parent = nullptr);

    QString title() const override;
    void speak(Language language) override;

    /// Pages are those of other rules from now on.
    void setRules(RuleSetPtr rules);
    void showDetermination(std::shared_ptr<const Determination> determination);
    /// There are no pages while the case cannot be determined.
    void showNothing() { showDetermination(nullptr); }
    /// The day a list of several cases is put up.
    void setDay(Date day);
    void setOffice(const report::Office& office);
    /// Whether what is sensitive is covered on the pages, as it is in the window.
    void setCovered(bool isCovered);
    /// Writes the pages shown; asks nothing.
    void exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void layOutLater();
    void fill();
    void takeComparison(std::shared_ptr<const Comparison> comparison);
    void list();
    void showChosen();
    void showPublicity();
    report::Words words() const { return report::Words(m_language, m_masking); }

    RuleSetPtr m_rules;
    CountySheets m_sheets;
    Date m_day;
    std::shared_ptr<const Determination> m_determination;
    std::shared_ptr<const Comparison> m_since;  ///< what changed with the province's raises; null until that is known
    report::Office m_office;
    Language m_language = Language::Zh;
    report::Masking m_masking = report::Masking::Covered;
    bool m_isStale = true;  ///< what is shown is not what would be laid out now
    PrintableModel m_model;
    Comparer m_comparer;
    const ProfileKind* m_kind = nullptr;  ///< of the last case that could be determined; the rules keep it
    std::optional<report::PrintableDocument> m_chosen;  ///< nothing yet: the first there is
    QListView* m_list;
    QPushButton* m_publicity;
    PageDesk* m_desk;
    PublicityDialog* m_dialog = nullptr;
};

}  // namespace huimin

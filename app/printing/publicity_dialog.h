#pragma once
#include <QDialog>

#include "app/document/case_set.h"
#include "core/report/printout.h"
#include "core/report/publicity_list.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace huimin {

class PageDesk;

/// 公示名单: one benefit over the case files that are chosen, to be looked at, printed or saved as PDF; beside it who is not in the list,
/// and why. Only benefits that the rules let be made public are offered.
class PublicityDialog : public QDialog {
    Q_OBJECT
public:
    PublicityDialog(RuleSetPtr rules, CountySheets sheets, QWidget* parent = nullptr);

    void speak(Language language);
    /// The day the list is put up; files are read anew when they are next chosen.
    void setDay(Date day) { m_day = day; }
    void setOffice(const report::Office& office);
    /// Reads the files and shows the list; asks nothing.
    void readFiles(const QStringList& files);

private:
    void build();
    void fillBenefits();
    void chooseFiles();
    void showNothing();
    void showList();
    void showLeftOut(const std::vector<std::string>& leftOut);
    void setReading(bool isReading);

    RuleSetPtr m_rules;
    CaseSet m_set;
    Date m_day;
    Date m_dayRead;  ///< the day the cases were determined on
    Language m_language = Language::Zh;
    report::Office m_office;
    QLabel* m_benefitLabel;
    QComboBox* m_benefit;
    QPushButton* m_choose;
    QLabel* m_count;
    PageDesk* m_desk;
    QPlainTextEdit* m_leftOut;
    QDialogButtonBox* m_buttons;
};

}  // namespace huimin

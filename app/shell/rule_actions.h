#pragma once
#include <QObject>
#include <memory>

#include "app/document/county_sheets.h"
#include "app/document/rule_document.h"
#include "core/base/bilingual.h"
#include "core/determination/determination.h"
#include "core/yaml/node.h"

class QAction;
class QMenu;
class QWidget;

namespace huimin {

class CaseDocument;
class Determiner;
class RuleEditorDialog;
class SheetDocument;

/// The tools for the rules: the window in which they are changed, made when it is first asked for, and keeping the open case as an example.
class RuleActions : public QObject {
    Q_OBJECT
public:
    /// `directory` is the folder the rules were loaded from. All outlive this.
    RuleActions(std::string directory, const CaseDocument& document, const Determiner& determiner, const SheetDocument& sheet, CountySheets sheets,
                QWidget& window);
    ~RuleActions() override;

    void fill(QMenu& menu);
    /// What concerns the case, before what ends the menu of files.
    void fillFileMenu(QMenu& menu);
    void retranslate(Language language);
    /// Whether the program may end: no edit of the rules is lost that a person wants to keep.
    bool mayLeave();
    /// Edits that a person wants to find again at the next start.
    bool keepsEdits() const;
    void closeEditor();

    const RuleDocument& document() const { return m_rules; }
    /// Edits that a program that ended without a word had not applied: opens the window on them.
    void bringBack(const std::string& edits);
    /// The rules that were just applied cannot be gone by: the window of the rules says why, and what held still holds.
    void refuse(const Diagnostics& why);

    /// What came of the open case; null while it cannot be determined.
    void takeDetermination(std::shared_ptr<const Determination> determination);

Q_SIGNALS:
    /// These rules hold from now on.
    void applied(huimin::RuleSetPtr rules);
    void failed(const huimin::Diagnostics& why);
    void said(std::vector<huimin::Bilingual> texts);

private:
    void openRules();
    void edit();
    void saveExample();
    struct OpenCase {
        yaml::Tree profile;
        yaml::Tree sheet;
        std::shared_ptr<const Determination> determination;
    };
    Diagnostics keepExample(const OpenCase& open, const std::string& name, const std::string& file);
    Result<yaml::Tree> sheetOfCase();
    void showTrial();

    RuleDocument m_rules;
    bool m_isOpen = false;  ///< the rules' texts were read
    std::unique_ptr<RuleEditorDialog> m_editor;
    const CaseDocument& m_document;
    const Determiner& m_determiner;
    const SheetDocument& m_sheet;
    CountySheets m_sheets;
    QWidget& m_window;
    std::shared_ptr<const Determination> m_determination;
    Language m_language = Language::Zh;
    QAction* m_edit;
    QAction* m_saveExample;
};

}  // namespace huimin

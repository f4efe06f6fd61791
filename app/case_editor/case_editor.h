#pragma once
#include <QSplitter>
#include <memory>
#include <optional>
#include <string>

#include "app/document/case_document.h"
#include "app/document/reveal_log.h"
#include "app/form/form_words.h"
#include "core/calendar/date.h"

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;

namespace huimin {

class SubjectForm;
class SubjectList;
class SubjectModel;

/// The left and the middle column: whom the case is about, and the form of the one that is selected.
class CaseEditor : public QSplitter {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit CaseEditor(CaseDocument& document, QWidget* parent = nullptr);
    ~CaseEditor() override;

    void setLanguage(Language language);
    /// For ages, and for dates that may not lie after it.
    void setDay(Date day);
    void setCounty(const QString& county);
    void setRevealLog(RevealLog log) { m_log = std::move(log); }

    /// For menus: add a member, paste rows, remove, the rest does not apply, next and previous, cover. Their texts follow the language.
    QList<QAction*> actions() const { return m_actions; }
    /// Checked: what is sensitive is covered.
    QAction* maskAction() const { return m_mask; }

    /// The record whose form is shown: empty for the whole.
    const std::string& record() const { return m_record; }

Q_SIGNALS:
    /// Whether what is sensitive is covered just now: by the control, and not held open.
    void coverChanged(bool covered);
    /// What a person has to know of what was just done.
    void said(std::vector<huimin::Bilingual> texts);

public Q_SLOTS:
    /// Opens the form and the group of a fact and goes to its field.
    void showFact(const QString& path);
    void selectRecord(const std::string& record);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildSubjects();
    void buildForm();
    QAction* makeAction(void (CaseEditor::*carryOut)(), const QKeySequence& keys);
    void makeMaskAction();
    void retranslate();
    void nameAdding();

    void onChanged();
    void onRowChosen();
    void showForm();
    void renewForm();
    void showTitle();
    void enableActions(bool enabled);
    void showSelection();
    void setMasked();

    void addItem();
    void removeItem();
    void pasteFromClipboard();
    void restDoesNotApply();
    void selectNext();
    void selectPrevious();
    void selectBeside(int step);
    void holdOpen(bool open);
    void logReveal(const std::string& place);
    const GivenFact* currentList() const;
    FormWords words() const { return {m_language, m_document.rules()->units}; }

    CaseDocument& m_document;
    Language m_language = Language::Zh;
    std::optional<Date> m_day;
    std::string m_record;
    int m_caseNumber = -1;
    RuleSetPtr m_rules;  ///< the form was made from
    RevealLog m_log;
    QList<QAction*> m_actions;  ///< before the actions, which add themselves
    SubjectModel* m_model;
    SubjectList* m_list;
    QScrollArea* m_scroll;
    SubjectForm* m_form = nullptr;
    QLabel* m_title;
    QPushButton* m_add;
    QPushButton* m_paste;
    QPushButton* m_rest;
    QPushButton* m_reveal;
    QAction* m_addItem;
    QAction* m_removeItem;
    QAction* m_pasteRows;
    QAction* m_restAction;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_mask;
};

}  // namespace huimin

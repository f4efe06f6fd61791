#pragma once
#include <QObject>

#include "app/document/autosave.h"

class QWidget;

namespace huimin {

class RuleActions;

/// Offers what a program that ended without a word had not saved, cases, counties' sheets and rules, and keeps what is not saved now.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    Recovery(CaseDocument& document, SheetDocument& sheet, RuleActions& rules, QObject* parent = nullptr);

    /// Asks about each case that was left behind until one is brought back, and then about each sheet, and the rules.
    void offer(QWidget& window);
    /// What is not saved is given up on purpose.
    void forget();

private:
    /// Whether it is to be brought back.
    static bool ask(QWidget& window, const LeftWork& left, const QString& what);
    bool offerCase(QWidget& window, const LeftWork& left);
    bool offerSheet(QWidget& window, const LeftWork& left);
    bool offerRules(QWidget& window, const LeftWork& left);

    CaseDocument& m_document;
    SheetDocument& m_sheet;
    RuleActions& m_rules;
    Autosave m_case;
    Autosave m_county;
    Autosave m_law;
};

}  // namespace huimin

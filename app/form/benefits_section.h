#pragma once
#include <QWidget>
#include <map>
#include <string>

#include "app/form/form_words.h"
#include "core/rulepack/rule_set.h"

class QComboBox;
class QGridLayout;

namespace huimin {

struct GivenFact;
class FactRow;

/// What is in fact being paid: a sum for each of some benefits, and a way to name one more.
class BenefitsSection : public QObject {
    Q_OBJECT
public:
    /// Fills `body`. Labels are `labelWidth` wide, from the left edge of the form. `subject` is what rules call the one it is paid to: benefits that nobody like this can have are not offered.
    BenefitsSection(QWidget* body, const GivenFact& benefits, const std::string& subject, const RuleSet& rules,
                    const FormWords& words, int labelWidth);

    const std::string& path() const { return m_path; }
    /// The lines there are now, by benefit.
    const std::map<std::string, FactRow*>& rows() const { return m_rows; }
    std::string pathOf(const std::string& benefit) const { return m_path + "." + benefit; }
    /// Makes a line for each benefit that is received.
    void ensureRows(const GivenFact& benefits);
    /// What the case says of the benefit of a line.
    GivenFact sumOf(const std::string& benefit, const GivenFact& benefits) const;

Q_SIGNALS:
    /// A line for a benefit is there now.
    void rowAdded(const std::string& benefit);

private:
    void offer(const std::string& subject);
    void ensureRow(const std::string& benefit);
    void chooseOne();

    const std::string m_path;
    const RuleSet& m_rules;
    const FormWords m_words;
    QWidget* m_body;
    QGridLayout* m_grid;
    QComboBox* m_more;
    std::map<std::string, FactRow*> m_rows;
};

}  // namespace huimin

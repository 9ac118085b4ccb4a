using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>A commendation is voted on. Nothing scores a person or ranks them.</summary>
internal sealed class KnownColumnsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly string[] Known =
    [
        "cmd_agenda_item: abstained, against, id, in_favour, involved, is_passed, meeting_id, proposal_id, stamp, unit_id",
        "cmd_attachment: added_at, document_id, id, proposal_id, stamp, title, unit_id",
        "cmd_award_form: id, is_for_collectives, is_for_people, is_retired, level, name, saved_at, stamp, unit_id",
        "cmd_council_member: account_id, id, is_retired, name, office, role, saved_at, stamp, unit_id",
        "cmd_decision: body, decided_on, form_id, id, notation, number, occasion_id, saved_at, signer, signer_title, stamp, unit_id, year",
        "cmd_evidence: figure_key, first_month, id, last_month, proposal_id, qualifier, stamp, thousandths, unit_id",
        "cmd_meeting: closed_at, held_on, id, note, number, occasion_id, place, saved_at, stamp, unit_id, year",
        "cmd_number_series: last, series, unit_id, year",
        "cmd_occasion: criteria, deadline, first_day, id, is_closed, kind, last_day, name, saved_at, stamp, unit_id",
        "cmd_offered_form: budget, form_id, id, occasion_id, stamp, unit_id",
        "cmd_own_template: id, kind, saved_at, stamp, text, unit_id",
        "cmd_proposal: consent_on, counted_at_id, decided_on, decision_id, due_on, form_id, has_appealed, id, name, name_key, occasion_id, office, presented_on, proposed_by, recipient, report, saved_at, search_key, stamp, state, submitted_on, unit_id",
        "cmd_proposal_author: account_id, id, proposal_id, stamp, unit_id",
        "cmd_proposal_step: after, at, by, by_id, id, kind, note, proposal_id, stamp, unit_id",
        "cmd_quota: for_unit_id, form_id, id, most, occasion_id, stamp, unit_id",
        "cmd_seat: account_id, id, is_present, meeting_id, name, office, position, role, stamp, unit_id",
        "cmd_vote: choice, id, meeting_id, proposal_id, seat_id, stamp, unit_id",
    ];

    private static readonly string[] Judging =
        ["score", "rank", "rating", "rate", "point", "points", "grade", "weight", "average", "percent", "trust", "risk", "behaviour"];

    [Test]
    public void There_is_no_column_that_is_not_known() => Assert.That(Columns(), Is.EqualTo(Known));

    [Test]
    public void No_column_scores_or_ranks_anybody()
    {
        var words = Columns().SelectMany(table => table.Split([' ', ':', ',', '_'], StringSplitOptions.RemoveEmptyEntries)).Distinct();

        Assert.That(words.Intersect(Judging), Is.Empty);
    }

    private List<string> Columns()
    {
        using var data = Register.NewContext(Register.Head);
        return
        [
            .. data.Model.GetEntityTypes()
                .Where(entity => entity.GetTableName()!.StartsWith(CommendationsDbContext.Prefix, StringComparison.Ordinal))
                .Select(table => $"{table.GetTableName()}: {string.Join(", ", table.GetProperties().Select(column => column.GetColumnName()).Order(StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal),
        ];
    }
}

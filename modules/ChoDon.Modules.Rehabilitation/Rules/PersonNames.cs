using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>
/// Reasons stand unsealed in the audit log: a reason that names the person is refused. Only who may see the person is told
/// so, or one could try names until one is refused.
/// </summary>
internal sealed class PersonNames(RehabilitationDbContext data, IFieldCipher cipher)
{
    public async Task CheckAsync(Problems problems, string field, Guid caseId, string? text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(text) || await data.HelpedPeople.AsNoTracking().FirstOrDefaultAsync(row => row.CaseId == caseId, cancellationToken) is not { } person)
            return;
        if (AreIn(text, person))
            problems.Add(field, "Error.NamesPerson");
    }

    public bool AreIn(string text, HelpedPerson person)
    {
        try
        {
            return Names(text, person);
        }
        catch (FieldUnreadableException)
        {
            // Whose name cannot be opened any more cannot be told from a reason.
            return false;
        }
    }

    private bool Names(string text, HelpedPerson person)
    {
        var key = $" {VietnameseText.SearchKey(text)} ";
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return key.Contains($" {VietnameseText.SearchKey(cipher.Open(HelpedPerson.NamePlace(person.Id), person.Name))} ", StringComparison.Ordinal)
            || (cipher.OpenIfAny(HelpedPerson.CitizenNumberPlace(person.Id), person.CitizenNumber) is { } number && digits.Contains(number, StringComparison.Ordinal));
    }
}

using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>The names that models of the district bear: the programme's own, and those that the district has set.</summary>
internal sealed class ModelNames(DistrictVillages villages, IDistrictSettings settings)
{
    /// <summary>The names beside the programme's own.</summary>
    public IReadOnlyList<string> Others =>
    [
        .. settings.Get(Settings.ModelNames, villages.District.Id)
            .Split(';')
            .Select(VietnameseText.Clean)
            .Where(name => name.Length is > 0 and <= VillageModel.NameLength)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The name of a form as it is stored. A model keeps a name that has been taken from the list.</summary>
    public string Read(Problems problems, string field, string? typed, string kept = "")
    {
        var name = VietnameseText.Clean(typed);
        if (name.Length > 0 && name != kept && !Others.Contains(name, StringComparer.Ordinal))
            problems.Add(field, "Error.ModelNameUnknown");
        return name;
    }
}

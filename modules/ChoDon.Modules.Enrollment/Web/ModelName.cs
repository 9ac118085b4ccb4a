using ChoDon.Modules.Enrollment.Data;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

internal static class ModelName
{
    /// <summary>The name that a model bears.</summary>
    public static string NameOf(this IStringLocalizer texts, VillageModel model) => texts.NameOf(model.Name);

    /// <summary>The name as it is shown; the programme's own is stored as nothing.</summary>
    public static string NameOf(this IStringLocalizer texts, string stored) =>
        stored.Length == 0 ? texts["VillageModel.ProgrammeName"] : stored;
}

using ChoDon.Modules.Enrollment.Data;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

internal static class SexNames
{
    /// <summary>The word for it; nothing where it is not known.</summary>
    public static string SexName(this IStringLocalizer texts, Sex? sex) => sex is { } given ? texts[$"Sex.{given}"] : "";
}

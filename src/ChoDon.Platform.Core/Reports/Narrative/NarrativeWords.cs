using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Words and numbers of reports in a language, whatever the reader's is: an official paper is Vietnamese.</summary>
public sealed class NarrativeWords(CultureInfo language)
{
    private static readonly ConcurrentDictionary<Type, ResourceManager> Resources = new();

    public static NarrativeWords Vietnamese { get; } = new(CultureInfo.GetCultureInfo("vi-VN"));

    private bool IsEnglish => language.TwoLetterISOLanguageName == "en";

    /// <summary>The platform's words.</summary>
    public string this[string key] => Find(typeof(NarrativeTexts), key);

    /// <summary>A module's.</summary>
    public string Of(ModuleDeclaration module, string key)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.Texts is { } texts ? Find(texts, key) : key;
    }

    public string Name(ModuleEntry module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return module.Manifest?.NameIn(language.TwoLetterISOLanguageName) ?? module.Id;
    }

    /// <summary>A unit's name inside of a sentence.</summary>
    public string Name(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return IsEnglish ? unit.Name : OfficialBodies.InSentence(unit.Name);
    }

    /// <summary>As official texts write numbers: <c>07</c>, <c>13.181</c> and <c>hơn 80</c>; in English as everywhere.</summary>
    public string Number(decimal value, Qualifier qualifier = Qualifier.Exact)
    {
        var number = IsEnglish ? value.ToString("#,##0.###", CultureInfo.InvariantCulture) : OfficialWords.Count(value);
        return qualifier switch
        {
            Qualifier.AtLeast => Fill("AtLeast", number),
            Qualifier.About => Fill("About", number),
            _ => number,
        };
    }

    public string Fill(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    private string Find(Type texts, string key) => Resources.GetOrAdd(texts, type => new ResourceManager(type)).GetString(key, language) ?? key;
}

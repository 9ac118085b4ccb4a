using System.Xml.Linq;
using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.SessionKeys;

/// <summary>Keeps the session keys in the database, so that all hosts on it know each other's sessions.</summary>
public sealed class SessionKeyStore(PlatformDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = database.NewContext();
        return [.. context.SessionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var context = database.NewContext();
        context.SessionKeys.Add(new SessionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}

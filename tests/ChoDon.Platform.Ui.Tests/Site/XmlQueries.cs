using System.Xml.Linq;

namespace ChoDon.Platform.Ui.Tests.Site;

internal static class XmlQueries
{
    public static XElement ById(this XElement root, string id) =>
        root.DescendantsAndSelf().Single(element => (string?)element.Attribute("id") == id);

    public static IEnumerable<XElement> ByClass(this XElement root, string cssClass) =>
        root.DescendantsAndSelf().Where(element => element.ClassList().Contains(cssClass));

    public static string? Attr(this XElement element, string name) => (string?)element.Attribute(name);

    public static string[] ClassList(this XElement element) => (element.Attr("class") ?? "").Split(' ');

    public static string LabelOf(this XElement root, string id) =>
        root.Descendants("label").Single(label => label.Attr("for") == id).Value;
}

namespace ChoDon.Platform.Abstractions.Web;

/// <summary>Where people find the pages, for links in what leaves the house.</summary>
public interface ISiteAddress
{
    /// <summary>The absolute address of a page.</summary>
    /// <param name="path">Path of the page: <c>/figures?month=2020-05</c>.</param>
    Uri Of(string path);
}

using System.Text;

namespace DocExport.Pdf.Navigation;

/// <summary>Writes an address as a URI action wants it: seven-bit (ISO 32000-1 12.6.4.7).</summary>
internal static class UriBytes
{
    /// <summary>Percent-encodes what is not ASCII or would not be allowed in a URI; what is encoded already is kept.</summary>
    public static byte[] Encode(string address)
    {
        var bytes = new List<byte>(address.Length);
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > 0x20 and < 0x7F && !"\"<>\\^`{|}"u8.Contains(value))
            {
                bytes.Add(value);
            }
            else
            {
                bytes.Add((byte)'%');
                bytes.Add("0123456789ABCDEF"u8[value >> 4]);
                bytes.Add("0123456789ABCDEF"u8[value & 15]);
            }
        }

        return [.. bytes];
    }
}
